/** Requests in the XML of SharePoint's client service (MS-CSOM), for what its REST cannot do with content types. */
import type { SiteManifest } from '../manifest/siteManifest';
import { escapedXml } from './columnXml';

/** Types of the client service by the ids that it knows them by. */
const context = '{3747adcd-a3c3-41b9-bfab-4a64dd2f1e0a}';
const contentTypeInformation = '{168f3091-4554-4f14-8866-b20d48e45b54}';
const fieldLinkInformation = '{63fb2c92-8f65-4bbb-a658-b6cd294403f4}';

const web = `<StaticProperty Id="1" TypeId="${context}" Name="Current" /><Property Id="2" ParentId="1" Name="Web" /><Property Id="3" ParentId="2" Name="ContentTypes" />`;

/** A content type of the site under the id that is asked for; its parent is the one that the id begins with. */
export function newContentType({
  id,
  name,
  group,
  description,
}: SiteManifest['contentType']): string {
  const said = { Description: description, Group: group, Id: id, Name: name };
  const properties = Object.entries(said).map(
    ([property, value]) =>
      `<Property Name="${property}" Type="String">${escapedXml(value)}</Property>`,
  );
  const paths = `<Method Id="4" ParentId="3" Name="Add"><Parameters><Parameter TypeId="${contentTypeInformation}">${properties.join('')}<Property Name="ParentContentType" Type="Null" /></Parameter></Parameters></Method>`;
  return request('<ObjectPath Id="10" ObjectPathId="4" />', paths);
}

/** Columns of the site in a content type of the site; content types below it are left as they are. */
export function newFieldLinks(contentTypeId: string, internalNames: readonly string[]): string {
  const firstPath = 100;
  const links = internalNames.map((name, index) => {
    const [field, link] = [firstPath + 2 * index, firstPath + 2 * index + 1];
    return {
      path: `${method(field, 6, 'GetByInternalNameOrTitle', name)}<Method Id="${link}" ParentId="5" Name="Add"><Parameters><Parameter TypeId="${fieldLinkInformation}"><Property Name="Field" ObjectPathId="${field}" /></Parameter></Parameters></Method>`,
      action: `<ObjectPath Id="${1000 + link}" ObjectPathId="${link}" />`,
    };
  });
  const paths = `${method(4, 3, 'GetById', contentTypeId)}<Property Id="5" ParentId="4" Name="FieldLinks" /><Property Id="6" ParentId="2" Name="Fields" />${links.map(({ path }) => path).join('')}`;
  const update =
    '<Method Name="Update" Id="11" ObjectPathId="4"><Parameters><Parameter Type="Boolean">false</Parameter></Parameters></Method>';
  return request(links.map(({ action }) => action).join('') + update, paths);
}

function method(id: number, parent: number, name: string, argument: string): string {
  return `<Method Id="${id}" ParentId="${parent}" Name="${name}"><Parameters><Parameter Type="String">${escapedXml(argument)}</Parameter></Parameters></Method>`;
}

function request(actions: string, paths: string): string {
  return `<Request AddExpandoFieldTypeSuffix="true" SchemaVersion="15.0.0.0" LibraryVersion="16.0.0.0" ApplicationName="Gallande" xmlns="http://schemas.microsoft.com/sharepoint/clientquery/2009"><Actions>${actions}</Actions><ObjectPaths>${web}${paths}</ObjectPaths></Request>`;
}
