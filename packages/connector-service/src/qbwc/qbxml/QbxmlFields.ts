/** The content of one element of qbXML: texts, elements with fields of their own, and lists of either. */
export interface QbxmlFields {
  [name: string]: QbxmlValue
}

type QbxmlValue = string | QbxmlFields | (string | QbxmlFields)[]

// Lists by the qbXML specification that don't end in Ret, such as InvoiceLineRet does.
const lists = new Set(['LinkedTxn', 'ShipToAddress', 'AdditionalContactRef', 'Service', 'SupportedQBXMLVersion'])

/** Adds a field. What may repeat is always a list, so that an invoice with one line reads like one with two. */
export function addField(fields: QbxmlFields, name: string, value: string | QbxmlFields) {
  const earlier = fields[name]
  if (earlier === undefined) fields[name] = name.endsWith('Ret') || lists.has(name) ? [value] : value
  else if (Array.isArray(earlier)) earlier.push(value)
  else fields[name] = [earlier, value]
}

/** Fields without inherited names: an element may be called anything. */
export function noFields(): QbxmlFields {
  return Object.create(null) as QbxmlFields
}
