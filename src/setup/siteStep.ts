/** One step that adds to a site what the manifest declares and the site lacks. */
import type { ColumnDeclaration, ListDeclaration, SiteManifest } from '../manifest/siteManifest';
import type { ColumnChange } from '../sharepoint/siteShapeEditor';

export type SiteStep =
  | { readonly kind: 'createList'; readonly list: ListDeclaration }
  | { readonly kind: 'nameList'; readonly list: ListDeclaration }
  | { readonly kind: 'keepVersions'; readonly list: ListDeclaration }
  | {
      readonly kind: 'addColumn';
      readonly list: ListDeclaration;
      readonly column: ColumnDeclaration;
    }
  | {
      readonly kind: 'changeColumn';
      readonly list: ListDeclaration;
      readonly column: ColumnDeclaration;
      readonly change: ColumnChange;
      /** Choices that the site lacks; empty for other changes. */
      readonly added: readonly string[];
    }
  | {
      readonly kind: 'addSiteColumn';
      readonly list: ListDeclaration;
      readonly column: ColumnDeclaration;
    }
  | {
      readonly kind: 'createContentType' | 'offerContentType';
      readonly list: ListDeclaration;
      readonly contentType: SiteManifest['contentType'];
    }
  | {
      readonly kind: 'linkColumns';
      readonly list: ListDeclaration;
      readonly contentType: SiteManifest['contentType'];
      /** Internal names of columns of the site. */
      readonly columns: readonly string[];
    }
  | {
      readonly kind: 'addView' | 'showInView';
      readonly list: ListDeclaration;
      readonly view: ListDeclaration['views'][number];
      readonly columns: readonly string[];
    };
