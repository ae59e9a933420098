import type { XmlElement } from '@rgrove/parse-xml'
import type { CompanyFile } from '../company/CompanyFile'
import { editRecord } from '../company/editRecord'
import { HresultError } from '../hresults'
import type { Answer } from './answerQuery'
import { field, group } from './elementTree'
import { childOf, textOf } from './readQbxml'
import { RequestRefused, statusOk } from './Status'
import { writeCustomer } from './writeLists'

/** Defines, sets or takes away private data on the company. */
export function answerDataExt(verb: 'DefAdd' | 'Add' | 'Mod' | 'Del', request: XmlElement, file: CompanyFile): Answer {
  const element = childOf(request, `DataExt${verb}`)
  const ownerId = textOf(element, 'OwnerID')?.trim()
  const name = textOf(element, 'DataExtName')
  if (!element || !ownerId || !name) throw new HresultError('0x80040400')
  const key = ownerId.toUpperCase()
  const extensions = file.marks.extensions.get(key) ?? new Map<string, string>()
  const current = extensions.get(name)

  if (verb === 'DefAdd') {
    if (current !== undefined) throw new RequestRefused(3100, `The name "${name}" is already in use.`)
    extensions.set(name, '')
    file.marks.extensions.set(key, extensions)
    return { status: statusOk, elements: group('DataExtDefRet', field('OwnerID', ownerId), field('DataExtName', name)) }
  }
  if (current === undefined) throw notFound(name)
  if (verb === 'Add' && current !== '') throw new RequestRefused(3100, `The name "${name}" is already in use.`)
  if (verb !== 'Add' && current === '') throw notFound(name)
  const value = verb === 'Del' ? '' : (textOf(element, 'DataExtValue') ?? '')
  if (value.length > 255)
    throw new RequestRefused(3210, 'There was an error when setting a value for the field "DataExtValue".')
  extensions.set(name, value)
  const ret = group('DataExtRet', field('OwnerID', ownerId), field('DataExtName', name), field('DataExtValue', value))
  return { status: statusOk, elements: verb === 'Del' ? [] : ret }
}

/** Changes a customer's name, state or contact, if its EditSequence is the newest. */
export function answerCustomerMod(request: XmlElement, file: CompanyFile, at: Date): Answer {
  const element = childOf(request, 'CustomerMod')
  const listId = textOf(element, 'ListID') ?? ''
  const customer = file.customers.find((candidate) => candidate.listId === listId)
  if (!customer) throw notFound(listId)
  if (textOf(element, 'EditSequence') !== customer.editSequence) {
    throw new RequestRefused(3200, 'The provided edit sequence is out-of-date.')
  }
  const name = textOf(element, 'Name') ?? customer.name
  if (name === '' || name.length > 41) {
    throw new RequestRefused(3210, 'There was an error when setting a value for the field "Name".')
  }
  const fullName = customer.parent ? `${customer.parent.fullName}:${name}` : name
  if (file.customers.some((other) => other !== customer && other.fullName.toLowerCase() === fullName.toLowerCase())) {
    throw new RequestRefused(3100, `The name "${name}" of the list element is already in use.`)
  }
  const changes = {
    name,
    fullName,
    isActive: (textOf(element, 'IsActive') ?? String(customer.isActive)) === 'true',
    companyName: textOf(element, 'CompanyName') ?? customer.companyName,
    phone: textOf(element, 'Phone') ?? customer.phone,
    email: textOf(element, 'Email') ?? customer.email,
  }
  editRecord(customer, changes, at)
  return { status: statusOk, elements: writeCustomer(customer) }
}

function notFound(name: string): RequestRefused {
  return new RequestRefused(3120, `Object "${name}" specified in the request cannot be found.`)
}
