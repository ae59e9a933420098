import type { Messages } from '../Messages'
import { connectorDrawings } from './connectorDrawings'
import { quickBooksDrawings } from './quickBooksDrawings'
import { windowsDrawings } from './windowsDrawings'

/** The words inside the pictures of the QuickBooks computer: QuickBooks and its connector in English, Windows in French. */
export const drawings: Messages['drawings'] = {
  ...windowsDrawings,
  ...connectorDrawings,
  ...quickBooksDrawings,
  yourCompany: 'Votre société',
  yourCompanyFile: 'C:\\…\\Votre société.QBW',
}
