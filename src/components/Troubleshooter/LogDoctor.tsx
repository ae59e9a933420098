'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { useMessages } from '../../messages/useMessages'
import { CopyBlock } from '../ui/CopyBlock'
import { WebConnectorDrawing } from '../drawings/WebConnectorDrawing'
import { IllustratedSteps } from '../ui/IllustratedSteps'
import { LogDrop } from './LogDrop'
import { LogPaste } from './LogPaste'
import { LogResult } from './LogResult'
import { useLogReading } from './useLogReading'

const logFolder = String.raw`C:\ProgramData\Intuit\QBWebConnector\log`

/** Takes the Web Connector's log, and says what it says. */
export function LogDoctor({ desktop }: { desktop: QuickBooksDesktop }) {
  const { applicationName } = desktop
  const { logDoctor: words } = useMessages()
  const { state, read, refuse } = useLogReading(applicationName)
  const isFound = state.status === 'read' && state.reading.runs.length > 0
  return (
    <div className="connections-step-body">
      {/* Whoever has found it needn't be told where it is. */}
      {!isFound && (
        <IllustratedSteps
          title={words.stepsTitle}
          steps={[
            {
              id: 'find',
              text: words.find,
              drawing: <WebConnectorDrawing applicationName={applicationName} marked="log" />,
              action: <CopyBlock label={words.folder} text={logFolder} copyLabel={words.copyFolder} />,
            },
            { id: 'choose', text: words.chooseHere },
          ]}
        />
      )}
      <div>
        <LogDrop onFiles={(files) => void read(files)} onRefused={refuse} />
        <LogPaste onText={(text) => void read([text])} />
      </div>
      <LogResult desktop={desktop} state={state} />
    </div>
  )
}
