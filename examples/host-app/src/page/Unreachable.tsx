import { PageHeader } from './PageHeader'

/** For when the lender's own server can't be reached. */
export function Unreachable() {
  return (
    <div className="page">
      <PageHeader place={null} />
      <main className="intro">
        <h1>We can’t be reached right now</h1>
        <p>Nothing is lost. Check your connection, and load this page again in a minute.</p>
      </main>
    </div>
  )
}
