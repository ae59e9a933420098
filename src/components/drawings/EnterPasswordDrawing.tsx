'use client'
import { useMessages } from '../../messages/useMessages'
import { DrawnButton } from './DrawnButton'
import { DrawnField } from './DrawnField'
import { DrawnIcon } from './DrawnIcon'
import { DrawnWindow } from './DrawnWindow'
import { Drawing } from './Drawing'

/** The Web Connector's small password window, filled, with OK marked. */
export function EnterPasswordDrawing({ applicationName }: { applicationName: string }) {
  const { enterPassword: words } = useMessages().drawings
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
