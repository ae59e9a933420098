'use client'
import { useMessages } from '../../messages/useMessages'
import { Drawing } from './Drawing'
import { DrawnField } from './drawnControls'
import { DrawnWindow } from './DrawnWindow'

/** Windows' power settings, with sleep set to Never and marked. */
export function PowerSettingsDrawing() {
  const { powerSettings: t } = useMessages('steps').drawings
  return (
    <Drawing name={t.name}>
      <DrawnWindow title={t.title} look="windows" controls="all">
        <div className="connections-drawn-columns">
          <div className="connections-drawn-side">
            {Object.values(t.sections).map((section) => (
              <span
                key={section}
                className="connections-drawn-item"
                data-chosen={section === t.sections.power || undefined}
              >
                {section}
              </span>
            ))}
          </div>
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
