import { z } from 'zod'

/** A `.qwc` file that follows the rules (QBWC Programmer's Guide, chapter 4). */
export const qwcFileSchema = z.object({
  appName: z.string(),
  appId: z.string(),
  appUrl: z.string(),
  appDescription: z.string(),
  appSupport: z.string(),
  userName: z.string(),
  /** GUID with braces, as written in the file. One per application. */
  ownerId: z.string(),
  /** GUID with braces, as written in the file. One per company file. */
  fileId: z.string(),
  qbType: z.enum(['QBFS', 'QBPOS']),
  /** Seconds between automatic runs, or null without a Scheduler. */
  runEverySeconds: z.number().nullable(),
  /** Editions that may be used, as bits; 0 is all. */
  authFlags: z.number(),
  isReadOnly: z.boolean(),
  appDisplayName: z.string().nullable(),
  appUniqueName: z.string().nullable(),
  certUrl: z.string().nullable(),
})

export type QwcFile = z.infer<typeof qwcFileSchema>
