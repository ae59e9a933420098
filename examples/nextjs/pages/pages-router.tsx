import type { GetServerSideProps } from 'next'
import { Connections } from '../app/ui/Connections'
import { Onboarding } from '../app/ui/Onboarding'

interface PagesRouterProps {
  baseUrl: string
  companyId: string
}

/** The same page for those on the Pages Router, whose React is the one that you install. */
export default function PagesRouterPage(props: PagesRouterProps) {
  return (
    <Connections {...props}>
      <Onboarding />
    </Connections>
  )
}

export const getServerSideProps: GetServerSideProps<PagesRouterProps> = async () => ({
  props: { companyId: process.env.COMPANY_ID ?? '', baseUrl: process.env.CONNECTOR_PUBLIC_URL ?? '' },
})
