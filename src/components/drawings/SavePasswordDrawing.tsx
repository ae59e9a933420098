'use client'
import { useMessages } from '../../messages/useMessages'
import { DrawnButton } from './DrawnButton'
import { DrawnIcon } from './DrawnIcon'
import { DrawnWindow } from './DrawnWindow'
import { Drawing } from './Drawing'

/** The Web Connector asks whether to keep the password, with Yes marked. */
export function SavePasswordDrawing() {
  const { savePassword: words } = useMessages().drawings
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
