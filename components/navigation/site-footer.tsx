import { SITE } from '@/lib/content/site'

export const SiteFooter = () => (
  <footer className="mt-24 border-t border-line text-sm text-muted">
    <div className="mx-auto max-w-[84rem] space-y-1.5 px-4 py-8 pb-20 md:px-6">
      <p>{SITE.name}. 노트는 CC BY 4.0, 코드는 MIT 라이선스로 쓸 수 있다.</p>
      <p>
        Amazon과 관계없는 개인의 기록이다. AWS와 서비스 이름은 Amazon.com, Inc. 또는 계열사의
        상표다.
      </p>
    </div>
  </footer>
)
