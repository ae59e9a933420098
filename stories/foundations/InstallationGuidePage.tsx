import { FoundationsPage, FoundationsSection } from './FoundationsPage'
import { type GuideStatement, installationGuide } from './installationGuide'

/** Every statement of the guide to installing the connector, and the screen that tells it. */
export function InstallationGuidePage() {
  const total = installationGuide.reduce((sum, { statements }) => sum + statements.length, 0)
  return (
    <FoundationsPage
      title="Installation guide"
      lead={`${total} statements of the guide to installing the connector, each with the story in which the customer is told. A test renders each of them.`}
    >
      {installationGuide.map(({ title, statements }) => (
        <FoundationsSection key={title} title={title}>
          <table>
            <thead>
              <tr>
                <th scope="col">Statement</th>
                <th scope="col">Told in</th>
              </tr>
            </thead>
            <tbody>
              {statements.map((one) => (
                <tr key={one.statement}>
                  <td>{one.statement}</td>
                  <td>
                    <a href={addressOf(one)} target="_top">
                      {one.file.default.title?.split('/').at(-1)}: {words(one.story)}
                    </a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </FoundationsSection>
      ))}
    </FoundationsPage>
  )
}

function addressOf({ file, story }: GuideStatement) {
  const id = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return `?path=/story/${id(file.default.title ?? '')}--${id(words(story))}`
}

/** A story's name as Storybook shows it. */
function words(story: string) {
  return story.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
}
