import * as z from 'zod/mini'
import type { Question } from '../../../computer/Question'

const access = z.enum(['no', 'prompt', 'whenever_open', 'always'])

/** The window that waits for an answer. */
export const questionSchema: z.ZodMiniType<Question> = z.discriminatedUnion('kind', [
  z.object({
    id: z.string(),
    kind: z.literal('authorize_web_service'),
    choices: z.array(z.enum(['ok', 'cancel'])),
    appName: z.string(),
    description: z.string(),
    appUrl: z.string(),
    supportUrl: z.string(),
  }),
  z.object({
    id: z.string(),
    kind: z.literal('replace_or_clone'),
    choices: z.array(z.enum(['replace', 'clone', 'cancel'])),
    appName: z.string(),
  }),
  z.object({
    id: z.string(),
    kind: z.literal('certificate'),
    choices: z.array(access),
    appName: z.string(),
    description: z.string(),
    companyName: z.string(),
    companyFilePath: z.string(),
  }),
  z.object({
    id: z.string(),
    kind: z.literal('access_confirmation'),
    choices: z.array(z.enum(['done', 'go_back'])),
    appName: z.string(),
    companyName: z.string(),
    access,
  }),
  z.object({
    id: z.string(),
    kind: z.literal('save_password'),
    choices: z.array(z.enum(['yes', 'no'])),
    appName: z.string(),
  }),
  z.object({
    id: z.string(),
    kind: z.literal('version_warning'),
    choices: z.array(z.enum(['continue', 'stop'])),
    appName: z.string(),
    message: z.string(),
  }),
  z.object({
    id: z.string(),
    kind: z.literal('connect_retry'),
    choices: z.array(z.enum(['retry', 'cancel'])),
    appName: z.string(),
    hresult: z.string(),
    message: z.string(),
  }),
])
