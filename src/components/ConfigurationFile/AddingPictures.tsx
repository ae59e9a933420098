'use client'
import { type ReactNode, type Ref, useState } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { providerName } from '../../domain/connection/providerName'
import { syncsOnce } from '../../domain/connection/syncsOnce'
import type { ResumePoint } from '../../domain/problems/messageWindows'
import { dataTypeName } from '../../domain/data/dataTypes'
import { readGroups } from '../../domain/data/readGroups'
import { setupFacts } from '../../domain/setup/setupFacts'
import { inSyncMode } from '../../messages/inSyncMode'
import { dayText } from '../../messages/relativeTimeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { AccessConfirmationDrawing, ApplicationCertificateDrawing } from '../drawings/certificateDrawings'
import { AuthorizeServiceDrawing, OpenFileDrawing } from '../drawings/configurationDrawings'
import { FileMenuDrawing } from '../drawings/quickBooksDrawings'
import { WebConnectorDrawing } from '../drawings/WebConnectorDrawing'
import { PictureSteps } from '../ui/PictureSteps'

interface AddingPicturesProps {
  desktop: QuickBooksDesktop
  shown: string
  onShow: (id: string) => void
  focusRef: Ref<HTMLDivElement>
  /** The button that says that the row is there. */
  end: ReactNode
}

/** What the Web Connector and QuickBooks ask once the file is opened, in order, and the row in the end. */
export function AddingPictures({ desktop, shown, onShow, focusRef, end }: AddingPicturesProps) {
  const t = inSyncMode(useMessages('steps').configurationFile, syncsOnce(desktop))
  const { stepsTitle, steps, otherCompany, pictures } = t
  const { applicationName } = desktop
  const application = { applicationName, path: desktop.companyFile?.path }
  const { fileName, generation } = desktop.configuration
  const readTexts = useReadTexts(desktop)
  return (
    <PictureSteps
      title={stepsTitle}
      words={{ position: pictures.position, back: pictures.back, next: pictures.next }}
      shown={shown}
      onShow={onShow}
      focusRef={focusRef}
      end={end}
      steps={[
        ...(isForOtherCompany(desktop)
          ? [
              { id: 'company', text: otherCompany.open, drawing: <FileMenuDrawing marked="open" /> },
              {
                id: 'row',
                text: otherCompany.row(application),
                drawing: <WebConnectorDrawing desktop={desktop} marked="remove" />,
              },
            ]
          : []),
        { id: 'open', text: steps.open({ fileName }), drawing: <OpenFileDrawing fileName={fileName} /> },
        { id: 'authorize', text: steps.authorize, drawing: <AuthorizeServiceDrawing {...{ applicationName }} /> },
        {
          id: 'allow',
          text: steps.allow,
          drawing: <ApplicationCertificateDrawing {...application} />,
          action: (
            <ul className="connections-small connections-text">
              {readTexts.map((text) => (
                <li key={text}>{text}</li>
              ))}
              <li>
                {steps.reassurance({ providerName: providerName(desktop), writes: desktop.access === 'readAndWrite' })}{' '}
                {generation > 1 && steps.notAsked}
              </li>
            </ul>
          ),
        },
        {
          id: 'done',
          text: steps.done(application),
          drawing: <AccessConfirmationDrawing {...application} />,
          action: <p className="connections-small">{steps.wrongCompany}</p>,
        },
        {
          id: 'listed',
          text: steps.listed(application),
          drawing: <WebConnectorDrawing desktop={desktop} marked="listed" />,
        },
      ]}
    />
  )
}

/** What is read, and since when, told before QuickBooks asks for access to it. */
function useReadTexts({ dataTypes }: QuickBooksDesktop) {
  const { dataTypeNames, configurationFile } = useMessages('steps')
  const { steps } = configurationFile
  const locale = useLocale()
  return readGroups(dataTypes).map((group) => {
    const names = group.dataTypes.map((dataType) => dataTypeName(dataTypeNames, dataType))
    const list = new Intl.ListFormat(locale).format(names)
    return group.from === null ? steps.reads({ list }) : steps.readsSince({ date: dayText(locale, group.from), list })
  })
}

/** The customer said that another company was open: the right one first, then the new file. */
function isForOtherCompany({ configuration, setup }: QuickBooksDesktop) {
  return configuration.replacementReason === 'otherCompany' && setup.configurationOpenedAt === null
}

/** Which picture is shown: the next one comes by a press, and QuickBooks' questions once the service has seen the file opened. */
export function useShownPicture(desktop: QuickBooksDesktop) {
  const { configurationOpenedAt } = desktop.setup
  const { configurationAdded } = setupFacts(desktop)
  const first = configurationOpenedAt === null || configurationAdded ? null : 'allow'
  const [picture, setPicture] = useState<{ shown: string | null; openedAt: string | null }>({
    shown: first,
    openedAt: configurationOpenedAt,
  })
  const isOpenedAnew = picture.openedAt !== configurationOpenedAt
  if (isOpenedAnew) setPicture({ shown: first, openedAt: configurationOpenedAt })
  const { shown } = isOpenedAnew ? { shown: first } : picture
  return {
    shown: shown ?? (isForOtherCompany(desktop) ? 'company' : 'open'),
    show: (id: ResumePoint | (string & {})) => setPicture({ shown: id, openedAt: configurationOpenedAt }),
  }
}
