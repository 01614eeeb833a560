/** validateupdatelistitem: values as texts, refused one by one with status 200. */
import type { Answer } from './answer';
import { NotImplementedHere, argumentInvalid } from './errors';
import { storedTime } from './itemValues';
import { type Call, isRecord, jsonBodyOf } from './routing';
import type { StoredField, StoredList, StoredRow, StoredValue } from './siteModel';
import type { SiteStore } from './siteStore';

interface FormValue {
  readonly FieldName: string;
  readonly FieldValue: string;
}

/** A value that cannot be read; the wordings are guesses. */
interface Refusal {
  readonly refused: string;
}

/** Nothing is written when one value is refused. */
export function validateUpdate(list: StoredList, row: StoredRow, call: Call): Answer {
  const { site, person } = call;
  const read = formValues(call).map((form) => ({ form, value: valueOf(site, list, form) }));
  if (!read.some(({ value }) => isRefusal(value))) {
    for (const { form, value } of read)
      if (!isRefusal(value)) row.values.set(form.FieldName, value);
    site.touchRow(list, row, person.siteUserId, site.now());
  }
  return {
    kind: 'value',
    name: 'ValidateUpdateListItem',
    edmType: 'Collection(SP.ListItemFormUpdateValue)',
    value: read.map(({ form, value }) => ({
      ErrorCode: isRefusal(value) ? -2130575155 : 0,
      ErrorMessage: isRefusal(value) ? value.refused : null,
      FieldName: form.FieldName,
      FieldValue: form.FieldValue,
      HasException: isRefusal(value),
      ItemId: 0,
    })),
  };
}

function formValues(call: Call): FormValue[] {
  const { formValues: written } = jsonBodyOf(call);
  if (!Array.isArray(written)) throw argumentInvalid('The parameter formValues cannot be null.');
  return written.map((one: unknown) => {
    if (!isRecord(one) || typeof one.FieldName !== 'string')
      throw argumentInvalid('A form value has no FieldName.');
    const { FieldName, FieldValue } = one;
    return { FieldName, FieldValue: typeof FieldValue === 'string' ? FieldValue : '' };
  });
}

function valueOf(site: SiteStore, list: StoredList, form: FormValue): StoredValue | Refusal {
  const field = list.fields.find((one) => one.internalName === form.FieldName);
  if (!field) return { refused: `Invalid field name. ${form.FieldName}` };
  const text = form.FieldValue;
  return text === '' ? null : readText(site, field, text);
}

type Reader = (text: string, field: StoredField, site: SiteStore) => StoredValue | Refusal;

const readers: Readonly<Record<string, Reader>> = {
  Text: (text) => (text.length > 255 ? { refused: 'Invalid text value.' } : text),
  Note: (text) => text,
  Choice: (text) => text,
  MultiChoice: (text) => text.split(';#').filter((part) => part !== ''),
  Number: (text) => {
    // Written as the site's language writes numbers: a decimal comma.
    const number = Number(text.replaceAll(' ', '').replace(',', '.'));
    return Number.isNaN(number) ? { refused: 'You entered an invalid number.' } : number;
  },
  DateTime: (text, field, site) =>
    storedTime(field, text, site.timeZone) ?? { refused: 'You entered an invalid date.' },
  Lookup: (text) => lookupIds(text)[0] ?? null,
  LookupMulti: (text) => lookupIds(text),
  User: (text, field, site) => personIds(site, field, text),
  UserMulti: (text, field, site) => personIds(site, field, text),
};

function readText(site: SiteStore, field: StoredField, text: string): StoredValue | Refusal {
  const read = readers[field.type];
  if (read) return read(text, field, site);
  throw new NotImplementedHere(`validateupdatelistitem on a column of type ${field.type}`);
}

/** `3`, or `3;#Title;#5;#Other`. */
function lookupIds(text: string): number[] {
  return text
    .split(';#')
    .filter((_part, index) => index % 2 === 0)
    .map(Number)
    .filter(Number.isInteger);
}

/** `[{"Key":"i:0#.f|membership|anna@contoso.example"}]`. */
function personIds(site: SiteStore, field: StoredField, text: string): StoredValue | Refusal {
  let keys: unknown;
  try {
    keys = JSON.parse(text);
  } catch {
    return { refused: 'The user does not exist or is not unique.' };
  }
  const ids = (Array.isArray(keys) ? keys : []).map(
    (one: unknown) =>
      site.users.find((user) => isRecord(one) && user.loginName === one.Key)?.id ?? null,
  );
  const known = ids.filter((id) => id !== null);
  if (known.length !== ids.length) return { refused: 'The user does not exist or is not unique.' };
  return field.type === 'User' ? (known[0] ?? null) : known;
}

function isRefusal(value: StoredValue | Refusal): value is Refusal {
  return isRecord(value);
}
