import { type Setup, setupSchema } from '../../api/schemas/quickBooksDesktop'

/** The times that a setup keeps, in the order in which they come. */
export const setupTimes = Object.keys(setupSchema.shape) as readonly (keyof Setup)[]

/** A setup in which nothing has happened yet. */
export const emptySetup = Object.fromEntries(setupTimes.map((time) => [time, null])) as Setup
