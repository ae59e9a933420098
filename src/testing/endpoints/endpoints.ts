import type { Endpoint } from '../http/Endpoint'
import { companyAnswerEndpoints } from './companyAnswer'
import { companyEndpoints } from './companyEndpoints'
import { connectionEndpoints } from './connectionEndpoints'
import { dataEndpoints } from './dataEndpoints'
import { desktopEndpoints } from './desktopEndpoints'
import { eventEndpoints } from './eventEndpoints'
import { fileEndpoints } from './fileEndpoints'
import { handoffEndpoints } from './handoffEndpoints'
import { passwordEndpoints } from './passwordEndpoints'
import { pauseEndpoints } from './pauseEndpoints'
import { scheduleEndpoints } from './scheduleEndpoints'
import { syncEndpoints } from './syncEndpoints'
import { timelineEndpoints } from './timelineEndpoints'

/** The whole contract. */
export const endpoints: readonly Endpoint[] = [
  ...companyEndpoints,
  ...connectionEndpoints,
  ...dataEndpoints,
  ...desktopEndpoints,
  ...companyAnswerEndpoints,
  ...fileEndpoints,
  ...passwordEndpoints,
  ...scheduleEndpoints,
  ...pauseEndpoints,
  ...syncEndpoints,
  ...timelineEndpoints,
  ...handoffEndpoints,
  ...eventEndpoints,
]
