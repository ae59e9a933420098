import { common } from './en/common'
import { drawings } from './en/drawings'
import { errors } from './en/errors'

/** The English words. */
export const en = {
  common,
  drawings,
  errors,
} as const
