import type {
  Account,
  Address,
  Customer,
  Item,
  ListRecord,
  QuickBooksRecord,
  Reference,
  Vendor,
} from '../company/records'
import { amount, extensionElements, field, group, time, type QbElement } from './elementTree'

export function stampFields(record: QuickBooksRecord): QbElement[] {
  return [
    ...time('TimeCreated', record.createdAt),
    ...time('TimeModified', record.modifiedAt),
    ...field('EditSequence', record.editSequence),
  ]
}

export function listReference(name: string, reference: Reference | null): QbElement[] {
  return reference ? group(name, field('ListID', reference.id), field('FullName', reference.fullName)) : []
}

export function addressFields(name: string, address: Address): QbElement[] {
  return group(
    name,
    address.lines.flatMap((line, index) => field(`Addr${index + 1}`, line)),
    field('City', address.city),
    field('State', address.state),
    field('PostalCode', address.postalCode),
    field('Country', address.country),
  )
}

/** The address as it is printed, line by line. */
export function addressBlock(name: string, address: Address): QbElement[] {
  const town = [address.city, address.state, address.postalCode].filter((part) => part !== '').join(' ')
  const lines = [...address.lines, town, address.country].filter((line) => line !== '')
  return group(
    name,
    lines.slice(0, 5).flatMap((line, index) => field(`Addr${index + 1}`, line)),
  )
}

function listFields(record: ListRecord): QbElement[] {
  return [...field('ListID', record.listId), ...stampFields(record), ...field('Name', record.name)]
}

export function writeAccount(account: Account): QbElement[] {
  return group(
    'AccountRet',
    listFields(account),
    field('FullName', account.fullName),
    field('IsActive', account.isActive),
    field('Sublevel', 0),
    field('AccountType', account.accountType),
    field('AccountNumber', account.accountNumber),
    field('Desc', account.description),
    amount('Balance', account.balanceCents),
    amount('TotalBalance', account.balanceCents),
    extensionElements(account),
  )
}

export function writeCustomer(customer: Customer): QbElement[] {
  return group(
    'CustomerRet',
    listFields(customer),
    field('FullName', customer.fullName),
    field('IsActive', customer.isActive),
    listReference('ParentRef', customer.parent),
    field('Sublevel', customer.parent ? 1 : 0),
    field('CompanyName', customer.companyName),
    field('FirstName', customer.firstName),
    field('LastName', customer.lastName),
    addressFields('BillAddress', customer.billAddress),
    addressBlock('BillAddressBlock', customer.billAddress),
    field('Phone', customer.phone),
    field('Email', customer.email),
    amount('Balance', customer.balanceCents),
    amount('TotalBalance', customer.balanceCents),
    field('JobStatus', 'None'),
    field('Notes', customer.notes),
    extensionElements(customer),
  )
}

export function writeVendor(vendor: Vendor): QbElement[] {
  return group(
    'VendorRet',
    listFields(vendor),
    field('IsActive', vendor.isActive),
    field('CompanyName', vendor.companyName),
    addressFields('VendorAddress', vendor.address),
    addressBlock('VendorAddressBlock', vendor.address),
    field('Phone', vendor.phone),
    field('Email', vendor.email),
    field('NameOnCheck', vendor.name),
    field('IsVendorEligibleFor1099', vendor.isEligibleFor1099),
    amount('Balance', vendor.balanceCents),
    extensionElements(vendor),
  )
}

/** An item's element is named by its kind: ItemServiceRet, ItemInventoryRet, ItemSalesTaxRet and so on. */
export function writeItem(item: Item): QbElement[] {
  return group(`Item${item.kind}Ret`, listFields(item), itemFields(item), extensionElements(item))
}

function itemFields(item: Item): QbElement[] {
  const isActive = field('IsActive', item.isActive)
  if (item.kind === 'SalesTax') {
    return [
      ...isActive,
      ...field('ItemDesc', item.description),
      ...field('TaxRate', item.taxRate),
      ...listReference('TaxVendorRef', item.taxVendor),
    ]
  }
  if (item.kind === 'Group') {
    const members = item.members.flatMap((member) =>
      group('ItemGroupLine', listReference('ItemRef', member.item), field('Quantity', member.quantity)),
    )
    return [...isActive, ...field('ItemDesc', item.description), ...field('IsPrintItemsInGroup', false), ...members]
  }
  const common = [...field('FullName', item.fullName), ...isActive, ...field('Sublevel', 0)]
  if (item.kind === 'Inventory') {
    return [
      ...common,
      ...field('SalesDesc', item.description),
      ...amount('SalesPrice', item.priceCents),
      ...listReference('IncomeAccountRef', item.incomeAccount),
      ...field('QuantityOnHand', item.quantityOnHand),
    ]
  }
  const sold = group(
    'SalesOrPurchase',
    field('Desc', item.description),
    amount('Price', item.priceCents),
    listReference('AccountRef', item.incomeAccount),
  )
  return [...common, ...sold]
}
