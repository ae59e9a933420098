'use client'
import { useMessages } from '../../messages/useMessages'
import { DrawnIcon } from './DrawnIcon'
import { Drawing, Marked } from './Drawing'

/** The corner of the Windows taskbar with the hidden icons shown and the Web Connector's icon marked. */
export function TrayDrawing() {
  const { tray: t } = useMessages('steps').drawings
  return (
    <Drawing name={t.name}>
      <div className="connections-drawn-tray">
        <div className="connections-drawn-menu">
          <div className="connections-drawn-row">
            <DrawnIcon of="shield" />
            <Marked>
              <DrawnIcon of="connector" size={24} />
            </Marked>
            <DrawnIcon of="quickbooks" />
          </div>
        </div>
        <div className="connections-drawn-menu">
          <div className="connections-drawn-row">
            <svg viewBox="0 0 10 6" width="10" height="6" fill="none" stroke="currentColor" strokeWidth="1.4">
              <path d="M1 5l4-4 4 4" />
            </svg>
            <svg viewBox="0 0 16 16" width="14" height="14" fill="none" stroke="currentColor" strokeWidth="1.3">
              <path d="M1.5 6a9.5 9.5 0 0 1 13 0M4 8.7a5.8 5.8 0 0 1 8 0M6.6 11.3a2.2 2.2 0 0 1 2.8 0" />
            </svg>
            <span>
              <small>{t.time}</small>
              <small>{t.date}</small>
            </span>
          </div>
        </div>
      </div>
    </Drawing>
  )
}
