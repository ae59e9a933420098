import type { Meta, StoryObj } from '@storybook/react-vite'
import { InstallationGuidePage } from './InstallationGuidePage'

const meta = {
  title: 'Foundations/Installation guide',
  tags: ['!autodocs'],
  component: InstallationGuidePage,
} satisfies Meta<typeof InstallationGuidePage>

export default meta

export const WhereEachStatementIsTold: StoryObj<typeof meta> = {}
