import { useComputer } from '../computer/ComputerContext'

/** A window of QuickBooks' own that keeps applications out until somebody closes it. */
export function QuickBooksDialog({ title }: { title: string }) {
  const { send } = useComputer()
  return (
    <dialog open className="modal quickbooks-dialog" data-owner="quickbooks" aria-labelledby="quickbooks-dialog">
      <header className="title-bar">
        <h2 id="quickbooks-dialog">{title}</h2>
      </header>
      <div className="message" data-sign="information">
        <p>QuickBooks waits for an answer here. Until then no application can use the company file.</p>
      </div>
      <footer>
        <button type="button" className="button primary" onClick={() => send({ type: 'closeDialog' })}>
          Close
        </button>
      </footer>
    </dialog>
  )
}
