package vn.loa.walls;

import com.tngtech.archunit.lang.ArchRule;

/** One rule of the house, by the name under which its planted violation is found. */
record Wall(String name, ArchRule rule) {}
