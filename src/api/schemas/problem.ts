import * as z from 'zod/mini'
import { openEnum } from './openEnum'
import { timeSchema } from './primitives'

/** What can stand between a customer's QuickBooks and us. */
export const problemCodes = [
  'wrong_password',
  'wrong_company_file',
  'no_company_file_open',
  'company_file_in_use',
  'single_user_mode',
  'dialog_open',
  'access_not_granted',
  'quickbooks_not_found',
  'could_not_start_quickbooks',
  'connector_outdated',
  'duplicate_registration',
  'data_rejected',
  'connector_silent',
] as const

/** What stands between the customer's QuickBooks and us; it clears when the next exchange succeeds. */
export const problemSchema = z.object({
  code: openEnum(problemCodes),
  observedAt: timeSchema,
  /** Such as `QBWC1040`. */
  webConnectorCode: z.nullish(z.string()),
  /** Such as `0x80040414`. */
  hresult: z.nullish(z.string()),
  detail: z.nullish(z.string()),
})

/** What stands between the customer's QuickBooks and us. */
export type Problem = z.output<typeof problemSchema>
/** The kinds of {@link Problem}; `other` for one not known to this version. */
export type ProblemCode = Problem['code']
