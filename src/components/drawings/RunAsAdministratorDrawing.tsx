'use client'
import { useMessages } from '../../messages/useMessages'
import { DrawnIcon } from './DrawnIcon'
import { DrawnMenu } from './DrawnMenu'
import { Drawing } from './Drawing'

/** QuickBooks' icon on the desktop with its right-click menu, Run as administrator marked. */
export function RunAsAdministratorDrawing() {
  const { runAsAdministrator: words } = useMessages().drawings
  return (
    <Drawing name={words.name}>
      <div className="connections-drawn-row">
        <span className="connections-drawn-shortcut">
          <DrawnIcon of="quickbooks" size={32} />
          <br />
          {words.shortcut}
        </span>
        <DrawnMenu
          items={[words.open, words.openLocation, words.run, words.pin, words.properties]}
          marked={words.run}
        />
      </div>
    </Drawing>
  )
}
