import type { Messages } from '../Messages'
import { connectorDrawings } from './connectorDrawings'
import { quickBooksDrawings } from './quickBooksDrawings'
import { windowsDrawings } from './windowsDrawings'

/** The words inside the pictures of the QuickBooks computer: Intuit's programs in English, Windows in Spanish. */
export const drawings: Messages['drawings'] = {
  ...windowsDrawings,
  ...connectorDrawings,
  ...quickBooksDrawings,
  /** Stands for the company until its name is known. */
  yourCompany: 'Su empresa',
  /** Stands for the company file until its place is known. */
  yourCompanyFile: 'C:\\…\\Su empresa.QBW',
}
