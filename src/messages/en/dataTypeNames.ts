import type { DataType } from '../../api/schemas/dataTypes'

/** What each data type is called. */
export const dataTypeNames = {
  company: 'Company',
  accounts: 'Chart of accounts',
  customers: 'Customers',
  vendors: 'Vendors',
  suppliers: 'Suppliers',
  items: 'Products and services',
  invoices: 'Invoices',
  bills: 'Bills',
  payments: 'Payments',
  bankAccounts: 'Bank accounts',
  bankTransactions: 'Bank transactions',
  products: 'Products',
  orders: 'Orders',
} satisfies Record<DataType, string>
