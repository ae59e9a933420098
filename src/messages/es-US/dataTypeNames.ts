import type { Messages } from '../Messages'

/** What each data type is called. */
export const dataTypeNames: Messages['dataTypeNames'] = {
  company: 'Empresa',
  accounts: 'Catálogo de cuentas',
  customers: 'Clientes',
  vendors: 'Proveedores',
  suppliers: 'Proveedores',
  items: 'Productos y servicios',
  invoices: 'Facturas',
  bills: 'Facturas por pagar',
  payments: 'Pagos',
  bankAccounts: 'Cuentas bancarias',
  bankTransactions: 'Transacciones bancarias',
  products: 'Productos',
  orders: 'Pedidos',
}
