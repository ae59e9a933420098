import { configurationFile } from './en/configurationFile'
import { connectorDownload } from './en/connectorDownload'
import { fileDownload } from './en/fileDownload'
import { passwordPanel } from './en/passwordPanel'
import { problemPanel } from './en/problemPanel'
import { problems } from './en/problems'
import { problemSteps } from './en/problemSteps'
import { common } from './en/common'
import { drawings } from './en/drawings'
import { errors } from './en/errors'

/** The English words. */
export const en = {
  configurationFile,
  connectorDownload,
  fileDownload,
  passwordPanel,
  problemPanel,
  problems,
  problemSteps,
  common,
  drawings,
  errors,
} as const
