'use client'
import { useMessages } from '../../messages/useMessages'
import { DrawnButton } from './DrawnButton'
import { DrawnChoice } from './DrawnChoice'
import { DrawnField } from './DrawnField'
import { DrawnIcon } from './DrawnIcon'
import { DrawnTabs } from './DrawnTabs'
import { DrawnWindow } from './DrawnWindow'
import { Drawing } from './Drawing'

/** What one application may do in QuickBooks, with automatic login ticked and marked. */
export function ApplicationPropertiesDrawing({ applicationName }: { applicationName: string }) {
  const { applicationProperties: words } = useMessages().drawings
  const buttons = (
    <>
      <DrawnButton kind="default">{words.ok}</DrawnButton>
      <DrawnButton>{words.cancel}</DrawnButton>
    </>
  )
  return (
    <Drawing name={words.name({ applicationName })}>
      <DrawnWindow title={words.title({ applicationName })} icon={<DrawnIcon of="quickbooks" />} buttons={buttons}>
        <DrawnTabs tabs={[words.access, words.details]} chosen={words.access} />
        <DrawnChoice kind="checkbox" chosen>
          {words.read}
        </DrawnChoice>
        <div className="connections-drawn-indented">
          <DrawnChoice kind="checkbox">{words.prompt}</DrawnChoice>
          <DrawnChoice kind="checkbox" chosen marked>
            {words.automatic}
          </DrawnChoice>
          <DrawnField label={words.logInAs} value={words.user} kind="list" />
        </div>
      </DrawnWindow>
    </Drawing>
  )
}
