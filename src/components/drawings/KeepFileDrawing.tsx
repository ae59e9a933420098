'use client'
import { useMessages } from '../../messages/useMessages'
import { DrawnIcon } from './DrawnIcon'
import { DrawnMenu } from './DrawnMenu'
import { DrawnWindow } from './DrawnWindow'
import { Drawing } from './Drawing'

/** The browser doubts a rare download: the menu beside it, with Keep marked. */
export function KeepFileDrawing({ fileName }: { fileName: string }) {
  const { keepFile: words } = useMessages().drawings
  return (
    <Drawing name={words.name({ fileName })}>
      <DrawnWindow title={words.title} look="windows" controls="close">
        <div className="connections-drawn-row">
          <DrawnIcon of="warning" size={24} />
          <span>
            <b>{fileName}</b> {words.warning}
          </span>
          <span>•••</span>
        </div>
        <DrawnMenu items={[words.delete, words.keep, words.report, words.details]} marked={words.keep} />
      </DrawnWindow>
    </Drawing>
  )
}
