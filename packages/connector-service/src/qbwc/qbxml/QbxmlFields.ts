/** The content of one element of qbXML: texts, elements with fields of their own, and lists of either. */
export interface QbxmlFields {
  [name: string]: QbxmlValue
}

type QbxmlValue = string | QbxmlFields | (string | QbxmlFields)[]

// Lists by the qbXML 13.0 reference that don't end in Ret, such as InvoiceLineRet does.
const lists = new Set([
  'AdditionalContactRef',
  'Earnings',
  'ItemGroupLine',
  'ItemInventoryAssemblyLine',
  'JournalCreditLine',
  'JournalDebitLine',
  'LinkedTxn',
  'PrefillAccountRef',
  'Service',
  'ShipToAddress',
  'SupportedQBXMLVersion',
])

/** Adds a field. What may repeat is always a list, so that an invoice with one line reads like one with two. */
export function addField(fields: QbxmlFields, parent: string, name: string, value: string | QbxmlFields) {
  const earlier = fields[name]
  if (earlier === undefined) fields[name] = isList(parent, name) ? [value] : value
  else if (Array.isArray(earlier)) earlier.push(value)
  else fields[name] = [earlier, value]
}

function isList(parent: string, name: string) {
  // Elsewhere it is the one that applies.
  if (name === 'ItemSalesTaxRef') return parent === 'ItemSalesTaxGroupRet'
  return name.endsWith('Ret') || lists.has(name)
}

/** Fields without inherited names: an element may be called anything. */
export function noFields(): QbxmlFields {
  return Object.create(null) as QbxmlFields
}

/**
 * In which order lists follow one another, where JSON can't tell because one interrupts another: a group among an invoice's lines, debits
 * and credits. No element of qbXML is called so.
 */
const orderField = '$order'

/** Notes the order of a record's elements where it would be lost. */
export function noteOrder(fields: QbxmlFields, names: readonly string[]) {
  const isInterrupted = names.some((name, index) => name !== names[index - 1] && names.indexOf(name) < index)
  if (isInterrupted) fields[orderField] = names.filter((name) => Array.isArray(fields[name]))
}
