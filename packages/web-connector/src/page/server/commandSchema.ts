import * as z from 'zod'

const appName = z.string().min(1).max(500)
const path = z.string().min(1).max(500)
const choice = z.enum([
  'ok',
  'cancel',
  'replace',
  'clone',
  'no',
  'prompt',
  'whenever_open',
  'always',
  'done',
  'go_back',
  'yes',
  'continue',
  'stop',
  'retry',
])

/** What a person can do at this computer. `type` tells what; a field too many is refused like one too few. */
export const commandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('installConnector') }),
  z.strictObject({ type: z.literal('uninstallConnector') }),
  z.strictObject({ type: z.literal('startConnector') }),
  z.strictObject({ type: z.literal('exitConnector') }),
  z.strictObject({ type: z.literal('setStartsWithWindows'), starts: z.boolean() }),
  z.strictObject({ type: z.literal('restartWindows') }),
  z.strictObject({ type: z.literal('moveToNewComputer') }),
  z.strictObject({ type: z.literal('openConfiguration'), text: z.string().max(100_000) }),
  z.strictObject({ type: z.literal('answer'), questionId: z.string().min(1).max(100), choice }),
  z.strictObject({ type: z.literal('dismissNotice') }),
  z.strictObject({ type: z.literal('setPassword'), appName, password: z.string().min(1).max(1000) }),
  z.strictObject({ type: z.literal('select'), appName, selected: z.boolean() }),
  z.strictObject({ type: z.literal('setAutoRun'), appName, autoRun: z.boolean() }),
  z.strictObject({ type: z.literal('setEveryMinutes'), appName, minutes: z.int().min(1).max(10_080) }),
  z.strictObject({ type: z.literal('remove'), appName }),
  z.strictObject({ type: z.literal('updateSelected') }),
  z.strictObject({ type: z.literal('openQuickBooks') }),
  z.strictObject({ type: z.literal('closeQuickBooks') }),
  z.strictObject({ type: z.literal('crashQuickBooks') }),
  z.strictObject({ type: z.literal('openCompanyFile'), path }),
  z.strictObject({ type: z.literal('closeCompanyFile') }),
  z.strictObject({ type: z.literal('showDialog'), title: z.string().min(1).max(200) }),
  z.strictObject({ type: z.literal('closeDialog') }),
  z.strictObject({ type: z.literal('setMode'), mode: z.enum(['single_user', 'multi_user']) }),
  z.strictObject({ type: z.literal('signIn'), user: z.enum(['administrator', 'other_user']) }),
  z.strictObject({ type: z.literal('removeIntegratedApplication'), companyFilePath: path, appName }),
  z.strictObject({ type: z.literal('setSlow'), slow: z.boolean() }),
  z.strictObject({ type: z.literal('setInUseElsewhere'), inUseElsewhere: z.boolean() }),
  z.strictObject({ type: z.literal('setAsleep'), asleep: z.boolean() }),
  z.strictObject({ type: z.literal('clearLog') }),
])

/** One thing that a person does at this computer. */
export type Command = z.infer<typeof commandSchema>
