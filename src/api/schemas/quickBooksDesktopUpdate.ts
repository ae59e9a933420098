import * as v from 'valibot'
import { notArray } from './notArray'
import { hostingKinds } from './quickBooksDesktop'

/** What the customer alone knows, posted so that a second computer knows it too. */
export const quickBooksDesktopUpdateSchema = notArray(
  v.object({
    hosting: v.optional(v.picklist(hostingKinds)),
    requirementsConfirmed: v.optional(v.literal(true)),
    connectorInstalled: v.optional(v.literal(true)),
    /** The customer saw QBWC1039: the pair in their file is stamped by another registration. */
    duplicateRegistration: v.optional(v.literal(true)),
  }),
)

/** What the customer alone knows. */
export type QuickBooksDesktopUpdate = v.InferOutput<typeof quickBooksDesktopUpdateSchema>
