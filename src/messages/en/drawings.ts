import { connectorDrawings } from './connectorDrawings'
import { quickBooksDrawings } from './quickBooksDrawings'
import { windowsDrawings } from './windowsDrawings'

/** The words inside the pictures of the QuickBooks computer, as they stand in the English programs. */
export const drawings = {
  ...windowsDrawings,
  ...connectorDrawings,
  ...quickBooksDrawings,
  /** Stands for the company until its name is known. */
  yourCompany: 'Your Company',
  /** Stands for the company file until its place is known. */
  yourCompanyFile: 'C:\\…\\Your Company.QBW',
} as const
