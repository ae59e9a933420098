'use client'
import { useMessages } from '../../messages/useMessages'
import { Drawing } from './Drawing'
import { DrawnButton, DrawnField } from './drawnControls'
import { DrawnIcon } from './DrawnIcon'
import { DrawnWindow } from './DrawnWindow'

/** The Web Connector's small password window, filled, with OK marked. */
export function EnterPasswordDrawing({ applicationName }: { applicationName: string }) {
  const { enterPassword: t } = useMessages('steps').drawings
  const buttons = (
    <>
      <DrawnButton kind="default" marked>
        {t.ok}
      </DrawnButton>
      <DrawnButton>{t.cancel}</DrawnButton>
    </>
  )
  return (
    <Drawing name={t.name}>
      <DrawnWindow title={t.title} icon={<DrawnIcon of="connector" />} buttons={buttons}>
        <DrawnField label={t.label({ applicationName })} value={t.title} kind="secret" focused />
      </DrawnWindow>
    </Drawing>
  )
}

/** The Web Connector asks whether to keep the password, with Yes marked. */
export function SavePasswordDrawing() {
  const { savePassword: t } = useMessages('steps').drawings
  const buttons = (
    <>
      <DrawnButton kind="default" marked>
        {t.yes}
      </DrawnButton>
      <DrawnButton>{t.no}</DrawnButton>
    </>
  )
  return (
    <Drawing name={t.name}>
      <DrawnWindow title={t.title} icon={<DrawnIcon of="connector" />} buttons={buttons}>
        <div className="connections-drawn-row">
          <DrawnIcon of="question" size={32} />
          <span>{t.question}</span>
        </div>
      </DrawnWindow>
    </Drawing>
  )
}
