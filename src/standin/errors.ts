/** SharePoint's errors, word for word where they are known; what is guessed says so. */

/** An answer that is an error: status, SharePoint's code and its message. */
export class SharePointError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** Something that SharePoint has and the stand-in has not: answered 501, logged and counted. */
export class NotImplementedHere extends SharePointError {
  constructor(what: string) {
    super(
      501,
      '-1, LocalStandIn.NotImplemented',
      `local stand-in does not implement ${what} (exists on SharePoint)`,
    );
  }
}

const invalidQuery = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
const spException = 'Microsoft.SharePoint.SPException';

export function listTitleMissing(title: string, siteUrl: string) {
  return new SharePointError(
    404,
    '-1, System.ArgumentException',
    `List '${title}' does not exist at site with URL '${siteUrl}'.`,
  );
}

export function listIdMissing() {
  return new SharePointError(
    404,
    `-2130575322, ${spException}`,
    'List does not exist.\n\nThe page you selected contains a list that does not exist. It may have been deleted by another user.',
  );
}

export function itemMissing() {
  return new SharePointError(
    404,
    '-2130575338, System.ArgumentException',
    'Item does not exist. It may have been deleted by another user.',
  );
}

export function fileMissing(path: string) {
  return new SharePointError(
    404,
    `-2130575338, ${spException}`,
    `The file ${path} does not exist.`,
  );
}

/** The message is known (sp-dev-docs issue 10444: by design), the code is a guess. */
export function nothingInRawFormat() {
  return new SharePointError(
    400,
    '-1, Microsoft.Data.OData.ODataException',
    "Cannot write the value 'null' in raw format.",
  );
}

export function folderMissing() {
  return new SharePointError(
    404,
    '-2147024894, System.IO.FileNotFoundException',
    'File Not Found.',
  );
}

export function resourceMissing(request: string) {
  return new SharePointError(
    404,
    '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
    `Cannot find resource for the request ${request}.`,
  );
}

/** The code is a guess; the message is known. */
export function propertyUnknown(name: string) {
  return new SharePointError(400, invalidQuery, `The field or property '${name}' does not exist.`);
}

export function expandNeeded(name: string) {
  return new SharePointError(
    400,
    `-1, ${spException}`,
    `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`,
  );
}

export function subFieldRefused(path: string) {
  return new SharePointError(
    400,
    `-1, ${spException}`,
    `The query to field '${path}' is not valid.`,
  );
}

/** The code is a guess; the message is known. */
export function columnUnknown(name: string) {
  return new SharePointError(
    400,
    `-1, ${spException}`,
    `Column '${name}' does not exist. It may have been deleted by another user.`,
  );
}

export function notFilterable(name: string, type: string) {
  return new SharePointError(
    400,
    `-1, ${spException}`,
    `The field '${name}' of type '${type}' cannot be used in the query filter expression.`,
  );
}

export function expressionInvalid(expression: string) {
  return new SharePointError(400, invalidQuery, `The expression "${expression}" is not valid.`);
}

export function jsonInvalid() {
  return new SharePointError(
    400,
    invalidQuery,
    'Invalid JSON. A token was not recognized in the JSON content.',
  );
}

/** The second sentence is quoted from one report. */
export function propertyNotOnType(name: string, type: string) {
  return new SharePointError(
    400,
    invalidQuery,
    `The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`,
  );
}

export function valueNotOfType(edmType: string) {
  return new SharePointError(
    400,
    invalidQuery,
    `Cannot convert a primitive value to the expected type '${edmType}'. See the inner exception for more details.`,
  );
}

export function fieldMissing(listId: string, path: string) {
  return new SharePointError(
    400,
    '-2147024809, System.ArgumentException',
    `Invalid field name. {${listId}} ${path}`,
  );
}

export function listTitleTaken() {
  return new SharePointError(
    500,
    `-2130575342, ${spException}`,
    'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.',
  );
}

export function userMissing(loginName: string) {
  return new SharePointError(
    400,
    `-2146232832, ${spException}`,
    `The specified user ${loginName} could not be found.`,
  );
}

export function userUnknown() {
  return new SharePointError(500, `-2146232832, ${spException}`, 'User cannot be found.');
}

export function pathOutsideWeb() {
  return new SharePointError(
    400,
    '-2147024809, System.ArgumentException',
    'Server relative urls must start with SPWeb.ServerRelativeUrl',
  );
}

export function fileNameTaken(path: string) {
  return new SharePointError(
    400,
    `-2130575257, ${spException}`,
    `A file with the name ${path} already exists.`,
  );
}

export function etagMismatch(asked: string, current: string) {
  return new SharePointError(
    412,
    '-1, Microsoft.SharePoint.Client.ClientServiceException',
    `The request ETag value '${asked}' does not match the object's ETag value '${current}'.`,
  );
}

export function thresholdExceeded() {
  return new SharePointError(
    500,
    '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    'The attempted operation is prohibited because it exceeds the list view threshold.',
  );
}

/** The wording is a guess. */
export function lookupThresholdExceeded() {
  return new SharePointError(
    500,
    '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.',
  );
}

export function accessDenied() {
  return new SharePointError(
    403,
    '-2147024891, System.UnauthorizedAccessException',
    'Access denied. You do not have permission to perform this action or access this resource.',
  );
}

/** A refused argument; the wording follows the case. */
export function argumentInvalid(message: string) {
  return new SharePointError(400, '-2147024809, System.ArgumentException', message);
}

/** A refused query or body; the wording follows the case. */
export function queryInvalid(message: string) {
  return new SharePointError(400, invalidQuery, message);
}
