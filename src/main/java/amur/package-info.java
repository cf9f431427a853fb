@NullMarked
package amur;

import org.jspecify.annotations.NullMarked;
