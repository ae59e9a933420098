import type { Messages } from '../Messages'

/** What each data type is called. */
export const dataTypeNames: Messages['dataTypeNames'] = {
  company: 'Société',
  accounts: 'Plan comptable',
  customers: 'Clients',
  vendors: 'Fournisseurs',
  suppliers: 'Fournisseurs',
  items: 'Produits et services',
  invoices: 'Factures',
  bills: 'Factures à payer',
  payments: 'Paiements',
  bankAccounts: 'Comptes bancaires',
  bankTransactions: 'Opérations bancaires',
  products: 'Produits',
  orders: 'Commandes',
}
