import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { locales } from '../locales'
import { sentences } from './sentences'
import { WordsPage } from './WordsPage'

const meta = {
  title: 'Foundations/Words',
  tags: ['!autodocs'],
  loaders: [
    async () => {
      const all = Object.values(locales).map(async (locale) => [locale.code, await sentences(locale)] as const)
      return { spoken: new Map(await Promise.all(all)) }
    },
  ],
  render: (_, { loaded }) => <WordsPage spoken={loaded['spoken']} />,
} satisfies Meta

export default meta

type Story = StoryObj

export const EverySentence: Story = {}

export const Searched: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('searchbox', { name: 'Find a sentence' }), 'everything is ready')
    await expect(canvas.getByRole('cell', { name: 'Everything is ready' })).toBeVisible()
    await expect(canvas.getAllByRole('row')).toHaveLength(2)
  },
}
