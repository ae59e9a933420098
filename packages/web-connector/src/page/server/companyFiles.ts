import type { CompanyFile } from '../../quickbooks/company/CompanyFile'
import { createCompanyFile } from '../../quickbooks/company/createCompanyFile'

const folder = 'C:\\Users\\Public\\Documents\\Intuit\\QuickBooks\\Company Files'

/** The company to connect, with a busy shop's worth of customers, and a small one that is easily opened by mistake. */
export function companyFiles(): CompanyFile[] {
  return [
    createCompanyFile({
      name: 'Cedar & Sons Joinery',
      path: `${folder}\\Cedar and Sons Joinery.QBW`,
      seed: 7,
      customers: 2500,
      vendors: 160,
      items: 220,
      invoices: 1400,
      bills: 420,
      payments: 900,
    }),
    createCompanyFile({
      name: 'Cedar Family Rentals',
      path: `${folder}\\Cedar Family Rentals.QBW`,
      seed: 8,
      customers: 14,
      vendors: 9,
      items: 6,
      invoices: 24,
      bills: 18,
      payments: 15,
    }),
  ]
}
