import type { Bill, Fields, Invoice, InvoiceLine, Payment, TransactionRecord } from '../company/records'
import { amount, elementsOf, extensionElements, field, group, type QbElement } from './elementTree'
import { addressBlock, addressFields, listReference, stampFields } from './writeLists'

function transactionFields(record: TransactionRecord): QbElement[] {
  return [...field('TxnID', record.txnId), ...stampFields(record), ...field('TxnNumber', record.txnNumber)]
}

/** @param links - LinkedTxn. */
export function writeInvoice(invoice: Invoice, links: Fields[]): QbElement[] {
  const remaining = invoice.subtotalCents - invoice.appliedCents
  return group(
    'InvoiceRet',
    transactionFields(invoice),
    listReference('CustomerRef', invoice.customer),
    listReference('ARAccountRef', invoice.receivableAccount),
    field('TxnDate', invoice.txnDate),
    field('RefNumber', invoice.refNumber),
    addressFields('BillAddress', invoice.billAddress),
    addressBlock('BillAddressBlock', invoice.billAddress),
    field('IsPending', false),
    field('IsFinanceCharge', false),
    field('DueDate', invoice.dueDate),
    amount('Subtotal', invoice.subtotalCents),
    field('SalesTaxPercentage', '0.00'),
    amount('SalesTaxTotal', 0),
    amount('AppliedAmount', -invoice.appliedCents),
    amount('BalanceRemaining', remaining),
    field('Memo', invoice.memo),
    field('IsPaid', remaining === 0),
    elementsOf({ LinkedTxn: links }),
    invoice.lines.flatMap(writeInvoiceLine),
    extensionElements(invoice),
  )
}

function writeInvoiceLine(line: InvoiceLine): QbElement[] {
  const described = [...field('Desc', line.description), ...field('Quantity', line.quantity)]
  if (line.lines) {
    return group(
      'InvoiceLineGroupRet',
      field('TxnLineID', line.txnLineId),
      listReference('ItemGroupRef', line.item),
      described,
      field('IsPrintItemsInGroup', false),
      amount('TotalAmount', line.amountCents),
      line.lines.flatMap(writeInvoiceLine),
      extensionElements(line),
    )
  }
  return group(
    'InvoiceLineRet',
    field('TxnLineID', line.txnLineId),
    listReference('ItemRef', line.item),
    described,
    amount('Rate', line.rateCents),
    amount('Amount', line.amountCents),
    extensionElements(line),
  )
}

/** @param links - LinkedTxn. */
export function writeBill(bill: Bill, links: Fields[]): QbElement[] {
  return group(
    'BillRet',
    transactionFields(bill),
    listReference('VendorRef', bill.vendor),
    listReference('APAccountRef', bill.payableAccount),
    field('TxnDate', bill.txnDate),
    field('DueDate', bill.dueDate),
    amount('AmountDue', bill.amountDueCents),
    field('RefNumber', bill.refNumber),
    field('Memo', bill.memo),
    field('IsPaid', bill.isPaid),
    elementsOf({ LinkedTxn: links }),
    bill.lines.flatMap((line) =>
      group(
        'ExpenseLineRet',
        field('TxnLineID', line.txnLineId),
        listReference('AccountRef', line.account),
        amount('Amount', line.amountCents),
        field('Memo', line.memo),
        extensionElements(line),
      ),
    ),
    amount('OpenAmount', bill.isPaid ? 0 : bill.amountDueCents),
    extensionElements(bill),
  )
}

export function writePayment(payment: Payment): QbElement[] {
  return group(
    'ReceivePaymentRet',
    transactionFields(payment),
    listReference('CustomerRef', payment.customer),
    listReference('ARAccountRef', payment.receivableAccount),
    field('TxnDate', payment.txnDate),
    field('RefNumber', payment.refNumber),
    amount('TotalAmount', payment.totalCents),
    group('PaymentMethodRef', field('FullName', payment.paymentMethod)),
    field('Memo', payment.memo),
    listReference('DepositToAccountRef', payment.depositAccount),
    amount('UnusedPayment', payment.unusedCents),
    amount('UnusedCredits', 0),
    payment.appliedTo.flatMap((applied) =>
      group(
        'AppliedToTxnRet',
        field('TxnID', applied.txnId),
        field('TxnType', 'Invoice'),
        field('TxnDate', applied.txnDate),
        field('RefNumber', applied.refNumber),
        amount('BalanceRemaining', applied.balanceRemainingCents),
        amount('Amount', applied.amountCents),
      ),
    ),
    extensionElements(payment),
  )
}
