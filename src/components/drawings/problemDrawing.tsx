'use client'
import type { ReactNode } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { ProblemStepId } from '../../domain/problems/problemGuides'
import { ApplicationCertificateDrawing } from './certificateDrawings'
import { AuthorizeServiceDrawing, OpenFileDrawing } from './configurationDrawings'
import { RetryDrawing } from './messageDrawings'
import { SavePasswordDrawing } from './passwordDrawings'
import { ApplicationPropertiesDrawing, PreferencesDrawing } from './preferencesDrawings'
import { FileMenuDrawing, OpenDialogDrawing } from './quickBooksDrawings'
import { TrayDrawing } from './TrayDrawing'
import { WebConnectorDrawing, type WebConnectorMark } from './WebConnectorDrawing'

const webConnectorMarks: Partial<Record<ProblemStepId, WebConnectorMark>> = {
  paste_password: 'password',
  update_selected: 'update',
  remove_old_row: 'remove',
  tick_auto_run: 'autoRun',
  view_log: 'log',
  add_application: 'add',
}

/** The drawing for a step of resolving a problem. Undefined if the step needs none. */
export function problemDrawing(step: ProblemStepId, desktop: QuickBooksDesktop): ReactNode {
  const { applicationName, companyFile, configuration } = desktop
  const companyName = companyFile?.companyName
  const mark = webConnectorMarks[step]
  if (mark) return <WebConnectorDrawing desktop={desktop} marked={mark} />
  switch (step) {
    case 'save_password':
      return <SavePasswordDrawing />
    case 'close_company':
    case 'sign_out_elsewhere':
      return <FileMenuDrawing marked="close" companyName={companyName} />
    case 'open_company':
      return <FileMenuDrawing marked="open" />
    case 'switch_to_multi_user':
      return <FileMenuDrawing marked="multiUser" companyName={companyName} />
    case 'switch_to_single_user':
      return <FileMenuDrawing marked="singleUser" companyName={companyName} />
    case 'close_dialog':
      return <OpenDialogDrawing companyName={companyName} />
    case 'choose_yes_always':
      return <ApplicationCertificateDrawing applicationName={applicationName} path={companyFile?.path} />
    case 'open_integrated_applications':
      return <PreferencesDrawing applicationName={applicationName} />
    case 'allow_automatic_login':
      return <ApplicationPropertiesDrawing applicationName={applicationName} />
    case 'choose_retry':
      return <RetryDrawing />
    case 'choose_ok':
      return <AuthorizeServiceDrawing applicationName={applicationName} />
    case 'open_file_again':
      return <OpenFileDrawing fileName={configuration.fileName} />
    case 'start_connector':
      return <TrayDrawing />
    default:
      return undefined
  }
}
