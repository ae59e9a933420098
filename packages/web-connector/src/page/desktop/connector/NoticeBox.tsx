import { useComputer } from '../computer/ComputerContext'

/** The Web Connector's message box. Nothing waits for it, so it blocks nothing. */
export function NoticeBox() {
  const { computer, send } = useComputer()
  const { notice } = computer
  if (!notice) return null

  return (
    <section
      className="modal notice"
      data-owner="connector"
      role="alertdialog"
      aria-labelledby="notice-title"
      aria-describedby="notice-text"
    >
      <header className="title-bar">
        <h2 id="notice-title">QuickBooks Web Connector</h2>
      </header>
      <div className="message" data-sign={notice.code === null ? 'information' : 'error'}>
        <p id="notice-text">
          {notice.code !== null && !notice.text.startsWith(notice.code) && <strong>{notice.code}: </strong>}
          {notice.text}
        </p>
      </div>
      <footer>
        <button type="button" className="button primary" onClick={() => send({ type: 'dismissNotice' })}>
          OK
        </button>
      </footer>
    </section>
  )
}
