'use client'
import { useMessages } from '../../messages/useMessages'
import { Drawing } from './Drawing'
import { DrawnField } from './drawnControls'
import { DrawnSections, DrawnWindow } from './DrawnWindow'

/** Windows' power settings, with sleep set to Never and marked. */
export function PowerSettingsDrawing() {
  const { powerSettings: t } = useMessages('steps').drawings
  return (
    <Drawing name={t.name}>
      <DrawnWindow title={t.title} look="windows" controls="all">
        <div className="connections-drawn-columns">
          <DrawnSections sections={t.sections} chosen={t.sections.power} />
          <div>
            <b>{t.heading}</b>
            <DrawnField label={t.screen} value={t.screenValue} kind="list" />
            <DrawnField label={t.sleep} value={t.sleepValue} kind="list" marked />
          </div>
        </div>
      </DrawnWindow>
    </Drawing>
  )
}
