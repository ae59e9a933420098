import type { Bill, Invoice, Payment, TransactionRecord } from '../company/records'
import { amount, field, group, type QbElement } from './elementTree'
import { addressBlock, addressFields, listReference, stampFields } from './writeLists'

function transactionFields(record: TransactionRecord): QbElement[] {
  return [...field('TxnID', record.txnId), ...stampFields(record), ...field('TxnNumber', record.txnNumber)]
}

/** @param withLines Line items come only when the request has IncludeLineItems. */
export function writeInvoice(invoice: Invoice, withLines: boolean): QbElement[] {
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
    withLines
      ? invoice.lines.flatMap((line) =>
          group(
            'InvoiceLineRet',
            field('TxnLineID', line.txnLineId),
            listReference('ItemRef', line.item),
            field('Desc', line.description),
            field('Quantity', line.quantity),
            amount('Rate', line.rateCents),
            amount('Amount', line.amountCents),
          ),
        )
      : [],
  )
}

/** @param withLines Expense lines come only when the request has IncludeLineItems. */
export function writeBill(bill: Bill, withLines: boolean): QbElement[] {
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
    withLines
      ? bill.lines.flatMap((line) =>
          group(
            'ExpenseLineRet',
            field('TxnLineID', line.txnLineId),
            listReference('AccountRef', line.account),
            amount('Amount', line.amountCents),
            field('Memo', line.memo),
          ),
        )
      : [],
    amount('OpenAmount', bill.isPaid ? 0 : bill.amountDueCents),
  )
}

/** @param withLines The paid invoices come only when the request has IncludeLineItems. */
export function writePayment(payment: Payment, withLines: boolean): QbElement[] {
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
    withLines
      ? payment.appliedTo.flatMap((applied) =>
          group(
            'AppliedToTxnRet',
            field('TxnID', applied.txnId),
            field('TxnType', 'Invoice'),
            field('TxnDate', applied.txnDate),
            field('RefNumber', applied.refNumber),
            amount('BalanceRemaining', applied.balanceRemainingCents),
            amount('Amount', applied.amountCents),
          ),
        )
      : [],
  )
}
