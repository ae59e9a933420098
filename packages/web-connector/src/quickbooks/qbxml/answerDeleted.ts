import type { XmlElement } from '@rgrove/parse-xml'
import type { DeletedRecord } from '../company/CompanyFile'
import { HresultError } from '../hresults'
import type { Answer } from './answerQuery'
import { field, group, time } from './elementTree'
import { withinTimes } from './filterRows'
import { childOf, textsOf } from './readQbxml'
import type { SessionContext } from './SessionContext'
import { statusNoMatch, statusOk } from './Status'
import { onlyWanted, wantedBy } from './wanted'

const words = (text: string) => new Set(text.split(/\s+/))

/** What can be deleted, as the reference has it, whether or not this company has such records. */
const deletable = {
  List: words(`Account BillingRate Class Currency Customer CustomerMsg CustomerType DateDrivenTerms Employee InventorySite
    ItemDiscount ItemFixedAsset ItemGroup ItemInventory ItemInventoryAssembly ItemNonInventory ItemOtherCharge ItemPayment
    ItemSalesTax ItemSalesTaxGroup ItemService ItemSubtotal JobType OtherName PaymentMethod PayrollItemNonWage
    PayrollItemWage PriceLevel SalesRep SalesTaxCode ShipMethod StandardTerms ToDo UnitOfMeasureSet Vehicle Vendor
    VendorType WorkersCompCode`),
  Txn: words(`ARRefundCreditCard Bill BillPaymentCheck BillPaymentCreditCard BuildAssembly Charge Check CreditCardCharge
    CreditCardCredit CreditMemo Deposit Estimate InventoryAdjustment Invoice ItemReceipt JournalEntry PurchaseOrder
    ReceivePayment SalesOrder SalesReceipt SalesTaxPaymentCheck TimeTracking TransferInventory VehicleMileage
    VendorCredit`),
}

const keptDays = 90

/** ListDeletedQuery and TxnDeletedQuery: what was deleted in the last 90 days, oldest first. */
export function answerDeleted(kind: 'List' | 'Txn', request: XmlElement, context: SessionContext): Answer {
  const types = textsOf(request, `${kind}DelType`)
  if (types.length === 0 || !types.every((type) => deletable[kind].has(type))) throw new HresultError('0x80040400')
  const { file, now, writing } = context
  const oldest = now().getTime() - keptDays * 86_400_000
  const range = childOf(request, 'DeletedDateRangeFilter')
  const isWithin = range ? withinTimes(range, 'DeletedDate', writing) : () => true
  const found = file.deleted.filter(
    ({ type, deletedAt }) => types.includes(type) && Date.parse(deletedAt) >= oldest && isWithin(deletedAt),
  )
  const { metaData = 'NoMetaData' } = request.attributes
  const wanted = wantedBy(request)
  return {
    status: found.length === 0 ? statusNoMatch : statusOk,
    attributes: { retCount: metaData === 'NoMetaData' ? undefined : found.length },
    elements:
      metaData === 'MetaDataOnly'
        ? []
        : found.flatMap((record) => write(kind, record)).map((record) => onlyWanted(record, wanted)),
  }
}

function write(kind: 'List' | 'Txn', { type, id, createdAt, deletedAt, name }: DeletedRecord) {
  return group(
    `${kind}DeletedRet`,
    field(`${kind}DelType`, type),
    field(`${kind}ID`, id),
    time('TimeCreated', createdAt),
    time('TimeDeleted', deletedAt),
    field(kind === 'List' ? 'FullName' : 'RefNumber', name),
  )
}
