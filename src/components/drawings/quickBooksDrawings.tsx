'use client'
import type { ReactNode } from 'react'
import { useMessages } from '../../messages/useMessages'
import { Drawing } from './Drawing'
import { DrawnButton, DrawnMenu } from './drawnControls'
import { DrawnIcon } from './DrawnIcon'
import { DrawnWindow } from './DrawnWindow'

interface FileMenuDrawingProps {
  /** The menu item to choose. */
  marked: 'open' | 'close' | 'multiUser' | 'singleUser'
  companyName?: string | undefined
}

/** QuickBooks' open File menu with one item marked. */
export function FileMenuDrawing({ marked, companyName }: FileMenuDrawingProps) {
  const { fileMenu: t, yourCompany } = useMessages('steps').drawings
  const mode = marked === 'singleUser' ? t.singleUser : t.multiUser
  const lines = [t.newCompany, t.open, t.backUp, t.close, mode, t.utilities, t.exit]
  return (
    <Drawing name={t[`${marked}Name`]}>
      <DrawnQuickBooks companyName={marked === 'open' ? undefined : (companyName ?? yourCompany)} openMenu="file">
        <DrawnMenu items={lines} marked={t[marked]} />
      </DrawnQuickBooks>
    </Drawing>
  )
}

/** QuickBooks behind one of its own dialogs, which blocks every request. The button that closes it is marked. */
export function OpenDialogDrawing({ companyName }: { companyName?: string | undefined }) {
  const { openDialog: t, yourCompany } = useMessages('steps').drawings
  const buttons = (
    <>
      <DrawnButton>{t.install}</DrawnButton>
      <DrawnButton kind="default" marked>
        {t.later}
      </DrawnButton>
    </>
  )
  return (
    <Drawing name={t.name}>
      <DrawnQuickBooks companyName={companyName ?? yourCompany}>
        <DrawnWindow title={t.title} icon={<DrawnIcon of="quickbooks" />} buttons={buttons}>
          <p>{t.body}</p>
        </DrawnWindow>
      </DrawnQuickBooks>
    </Drawing>
  )
}

interface DrawnQuickBooksProps {
  /** The open company file. Default: none is open. */
  companyName?: string | undefined
  /** The menu that is open. */
  openMenu?: 'file' | 'edit'
  /** A menu or a window over the home page. */
  children: ReactNode
}

/** QuickBooks Desktop's main window: menus, the dark bar of shortcuts, and a simplified home page. */
function DrawnQuickBooks({ companyName, openMenu, children }: DrawnQuickBooksProps) {
  const { quickBooks } = useMessages('steps').drawings
  const title = companyName === undefined ? quickBooks.title : quickBooks.titleWith({ companyName })
  return (
    <DrawnWindow title={title} icon={<DrawnIcon of="quickbooks" />} look="quickbooks" size="app" controls="all">
      <div className="connections-drawn-bar">
        {Object.entries(quickBooks.menus).map(([id, menu]) => (
          <span key={id} className="connections-drawn-item" data-chosen={id === openMenu || undefined}>
            {menu}
          </span>
        ))}
      </div>
      <div className="connections-drawn-quickbooks">
        <HomePage />
        <div className="connections-drawn-over" data-menu={openMenu}>
          {children}
        </div>
      </div>
    </DrawnWindow>
  )
}

const homeBoxes = [
  { x: 114, y: 46 },
  { x: 210, y: 46 },
  { x: 306, y: 46 },
  { x: 402, y: 46 },
  { x: 114, y: 140 },
  { x: 210, y: 140 },
  { x: 306, y: 140 },
]

function HomePage() {
  return (
    <svg viewBox="0 0 520 260" preserveAspectRatio="xMinYMin slice" fill="none" strokeWidth="2" strokeLinecap="round">
      <rect width="84" height="260" fill="#31414f" />
      <path d="M16 28h44M16 56h52M16 84h38M16 112h48M16 140h42M16 168h50" stroke="#5f7485" strokeWidth="6" />
      <path d="M152 65h58M248 65h58M344 65h58M152 159h58M248 159h58" stroke="#cfd8e2" />
      {homeBoxes.map(({ x, y }) => (
        <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
          <rect width="38" height="38" rx="8" fill="#fff" stroke="#cfd8e2" />
          <path d="M12 13h14M12 19h14M12 25h8" stroke="#6aa784" />
          <path d="M2 50h34" stroke="#dbe2ea" strokeWidth="5" />
        </g>
      ))}
    </svg>
  )
}
