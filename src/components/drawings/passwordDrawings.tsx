'use client'
import { useMessages } from '../../messages/useMessages'
import { Drawing } from './Drawing'
import { DrawnButton, DrawnField } from './drawnControls'
import { DrawnIcon } from './DrawnIcon'
import { DrawnWindow } from './DrawnWindow'

/** The Web Connector's small password window, filled, with OK marked. */
export function EnterPasswordDrawing({ applicationName }: { applicationName: string }) {
  const { enterPassword: words } = useMessages('steps').drawings
  const buttons = (
    <>
      <DrawnButton kind="default" marked>
        {words.ok}
      </DrawnButton>
      <DrawnButton>{words.cancel}</DrawnButton>
    </>
  )
  return (
    <Drawing name={words.name}>
      <DrawnWindow title={words.title} icon={<DrawnIcon of="connector" />} buttons={buttons}>
        <DrawnField label={words.label({ applicationName })} value={words.title} kind="secret" focused />
      </DrawnWindow>
    </Drawing>
  )
}

/** The Web Connector asks whether to keep the password, with Yes marked. */
export function SavePasswordDrawing() {
  const { savePassword: words } = useMessages('steps').drawings
  const buttons = (
    <>
      <DrawnButton kind="default" marked>
        {words.yes}
      </DrawnButton>
      <DrawnButton>{words.no}</DrawnButton>
    </>
  )
  return (
    <Drawing name={words.name}>
      <DrawnWindow title={words.title} icon={<DrawnIcon of="connector" />} buttons={buttons}>
        <div className="connections-drawn-row">
          <DrawnIcon of="question" size={32} />
          <span>{words.question}</span>
        </div>
      </DrawnWindow>
    </Drawing>
  )
}
