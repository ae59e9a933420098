import { PageHeader } from './PageHeader'
import type { LinkProblem } from './session'

const texts: Record<LinkProblem, { title: string; body: string }> = {
  used: {
    title: 'This link was used already',
    body: 'It opens the setup once, in one browser. To go on, open the browser in which it was used. To go on here, ask for a new link.',
  },
  expired: { title: 'This link has expired', body: 'A link works for a few days. Ask for a new one.' },
  revoked: {
    title: 'This link was replaced or ended',
    body: 'If you were sent a newer link, open that one. Otherwise ask for a new link.',
  },
  ended: {
    title: 'Your access has ended',
    body: 'The link that you opened has expired, or was ended by whoever sent it. What was set up is kept. To go on, ask for a new link.',
  },
  unknown: {
    title: 'This link doesn’t work',
    body: 'Part of it may be missing. Copy the whole link and open it again, or ask for a new one.',
  },
}

/** For someone whose hand-off link opens nothing: what happened, and what to do. */
export function LinkClosed({ problem }: { problem: LinkProblem }) {
  const { title, body } = texts[problem]
  return (
    <div className="page">
      <PageHeader place={null} />
      <main className="intro">
        <h1>{title}</h1>
        <p>{body}</p>
        <p>
          A new link is made on the page where the setup was begun: choose “Continue on another computer” there, then
          “Make a new link”.
        </p>
      </main>
    </div>
  )
}
