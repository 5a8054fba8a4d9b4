/** Plans, activities and submissions for tests, in few words. Null stands for "not said", so this package is not null-marked. */
package vn.loa.core.testing;
