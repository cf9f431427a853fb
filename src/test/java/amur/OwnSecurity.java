package amur;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/// Who is signed in stands where the application of the test looks for it. There is one such place
/// in a process, and the application that was started last has put it elsewhere.
public final class OwnSecurity extends AbstractTestExecutionListener {

    private static final int BEFORE_ANYBODY_SIGNS_IN = 3_000;

    @Override
    public int getOrder() {
        return BEFORE_ANYBODY_SIGNS_IN;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext()
                    .getBeanProvider(SecurityContextHolderStrategy.class)
                    .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        }
    }
}
