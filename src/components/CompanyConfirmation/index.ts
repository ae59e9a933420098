export type { CompanyConfirmationProps } from './CompanyConfirmation'
export { CompanyConfirmation } from './CompanyConfirmation'
